package kith.cli;

import java.util.List;
import kith.graph.embedded.serving.Serving;
import kith.note.Problem;

/** A graph that this process holds, and serves. */
record LiveServed(HeldOpen held, Serving serving) implements ServedVault {

  @Override
  public List<Problem> problems() {
    return held.problems();
  }

  @Override
  public String browser() {
    return serving.browser();
  }

  @Override
  public String signIn() {
    return serving.signIn();
  }

  @Override
  public String driver() {
    return serving.driver();
  }

  @Override
  public String user() {
    return Serving.USER;
  }

  @Override
  public String password() {
    return serving.password();
  }

  @Override
  public void runUntilStopped() {
    held.runUntilStopped();
  }

  @Override
  public void close() {
    held.close();
  }
}
