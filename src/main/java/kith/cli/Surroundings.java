package kith.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a run of Kith sees of the world.
 *
 * @param folder where the user is
 * @param vaults opens vaults
 */
record Surroundings(
    InputStream in, PrintWriter out, PrintWriter err, Map<String, String> env, Path folder, Screen screen, Vaults vaults) {

  /** The lines of the input. */
  Stream<String> lines() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
  }

  /** The day where the user is: an engine may have been started elsewhere. */
  LocalDate today() {
    String zone = env.getOrDefault("TZ", "");
    return !zone.isEmpty() && ZoneId.getAvailableZoneIds().contains(zone) ? LocalDate.now(ZoneId.of(zone)) : LocalDate.now();
  }

  /** The same with a vault as the one that is meant where a command says no other. */
  Surroundings in(Path vault) {
    Map<String, String> variables = new HashMap<>(env);
    variables.put("KITH_VAULT", vault.toString());
    return new Surroundings(in, out, err, variables, folder, screen, vaults);
  }

  Surroundings with(PrintWriter toOut, PrintWriter toErr) {
    return new Surroundings(in, toOut, toErr, env, folder, screen, vaults);
  }

  Surroundings with(Screen other) {
    return new Surroundings(in, out, err, env, folder, other, vaults);
  }
}
