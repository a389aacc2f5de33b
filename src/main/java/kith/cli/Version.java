package kith.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which Kith this is, and which Java runs it: what a report of a fault needs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String kith = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unpackaged");
    return new String[] {"kith " + kith + ", Java " + Runtime.version()};
  }
}
