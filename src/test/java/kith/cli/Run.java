package kith.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** One run of Kith, and what came of it. */
record Run(int code, String out, String err) {

  static Run of(Vaults vaults, Path folder, String... args) {
    return of(vaults, folder, Map.of(), "", args);
  }

  static Run of(Vaults vaults, Path folder, Map<String, String> env, String in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out, true),
            new PrintWriter(err, true), env, folder, new Screen(false, false, false, 100), vaults);
    int code = Kith.run(args, around);
    around.out().flush();
    around.err().flush();
    return new Run(code, out.toString(), err.toString());
  }
}
