package kith.launch;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.OptionalInt;
import kith.cli.Kith;
import kith.door.HandOver;
import kith.door.Handed;

/** Where the launcher begins: has the command run by the vault's engine, if there is one, else runs it. */
public final class Start {

  private Start() {}

  public static void main(String[] args) {
    OptionalInt code =
        new HandOver(
                new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err))
            .of(Handed.here(args));
    if (code.isPresent()) {
      Runtime.getRuntime().halt(code.getAsInt()); // All is written, and there is nothing to close.
    }
    ClassesAhead.load();
    Kith.main(args);
  }
}
