package kith.cli;

/** A vault that stays open from one command to the next; each opens it as if it were its own. */
final class HeldVault implements RelayedVaults {

  private final Vaults vaults;
  private OpenVault vault;
  private Gathered gathered;

  HeldVault(OpenVault vault, Vaults vaults) {
    this.vault = vault;
    this.vaults = vaults;
    this.gathered = new Gathered(vault);
  }

  OpenVault vault() {
    return vault;
  }

  @Override
  public OpenVault open(Request request) {
    if (!request.root().equals(vault.root())) {
      throw new UsageProblem("This shell is about " + vault.root() + ": leave it to ask about another vault.");
    } else if (request.refresh() == Refresh.REBUILD) {
      throw new UsageProblem("The graph is in use by this shell: leave it to make the graph anew.");
    } else if (request.refresh() == Refresh.CHANGES) {
      refresh();
    }
    return lent();
  }

  /** The vault as it is. */
  OpenVault lent() {
    return new Borrowed(vault, gathered);
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    throw new UsageProblem("The graph is in use by this shell: leave it to serve the graph.");
  }

  private void refresh() {
    vault = vault.refreshed();
    gathered = gathered.now(vault);
  }

  @Override
  public Vaults vaults() {
    return vaults;
  }
}
