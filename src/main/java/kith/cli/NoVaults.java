package kith.cli;

import java.util.List;
import java.util.Map;

/** Stands where the rest of the house will: it opens nothing yet. */
final class NoVaults implements Vaults {

  @Override
  public OpenVault open(Request request) {
    throw new UsageProblem("Vaults can't be opened yet.");
  }

  @Override
  public List<Stored> stores(Map<String, String> env) {
    return List.of();
  }

  @Override
  public void remove(Stored store) {}
}
