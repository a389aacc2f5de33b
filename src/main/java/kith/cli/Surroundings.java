package kith.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a run of Kith sees of the world.
 *
 * @param folder where the user is
 * @param vaults opens vaults
 */
record Surroundings(
    InputStream in, PrintWriter out, PrintWriter err, Map<String, String> env, Path folder, Screen screen, Vaults vaults) {}
