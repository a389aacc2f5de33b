package kith.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.cli.StoreCommand.ListStores;
import kith.cli.StoreCommand.RemoveStore;
import kith.cli.StoreCommand.Store;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The tree of commands. */
final class Commands {

  private static final Map<String, Function<Surroundings, Object>> ALL = new LinkedHashMap<>();

  /** Those that want the store, or the terminal, for themselves. */
  private static final Set<String> ALONE = Set.of("shell", "browse", "serve", "mcp", "engine", "store", "completion");

  /** Those that other commands run, and nobody types. */
  private static final Set<String> UNSEEN = Set.of("prompt", "notes");

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  static {
    ALL.put("ask", AskCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("brief", BriefCommand::new);
    ALL.put("related", RelatedCommand::new);
    ALL.put("link", LinkCommand::new);
    ALL.put("questions", QuestionsCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("cypher", CypherCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("mcp", McpCommand::new);
    ALL.put("shell", ShellCommand::new);
    ALL.put("index", IndexCommand::new);
    ALL.put("browse", BrowseCommand::new);
    ALL.put("serve", ServeCommand::new);
    ALL.put("watch", WatchCommand::new);
    ALL.put("engine", around -> EngineCommand.tree(around));
    ALL.put("store", around -> store(around));
    ALL.put("completion", CompletionCommand::new);
    ALL.put("prompt", PromptCommand::new);
    ALL.put("notes", NotesCommand::new);
    ALL.put("help", around -> new HelpCommand());
  }

  private Commands() {}

  /** The commands that are typed. */
  static List<String> names() {
    return ALL.keySet().stream().filter(name -> !UNSEEN.contains(name)).toList();
  }

  /** The commands that run in a process of their own. */
  static Set<String> alone() {
    return ALONE;
  }

  /** The whole tree. */
  static CommandLine all(Surroundings around) {
    return tree(around, List.copyOf(ALL.keySet()));
  }

  /** As much of the tree as the arguments need: looking at every command takes longer than most answers. */
  static CommandLine forArguments(Surroundings around, String[] args) {
    boolean one = args.length > 0 && ALL.containsKey(args[0]) && !args[0].equals("help");
    return one ? tree(around, List.of(args[0])) : all(around);
  }

  private static CommandLine tree(Surroundings around, List<String> names) {
    CommandLine tree = new CommandLine(new Kith(around));
    names.forEach(name -> tree.addSubcommand(name, ALL.get(name).apply(around)));
    Ansi out = around.screen().page(around.env()).colour() ? Ansi.ON : Ansi.OFF;
    return tree
        .setOut(around.out())
        .setErr(around.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(out))
        .setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, around.screen().columns())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // Questions are about @people, too.
        .setExecutionExceptionHandler(new Failure(around));
  }

  private static CommandLine store(Surroundings around) {
    return new CommandLine(new Store())
        .addSubcommand("list", new ListStores(around))
        .addSubcommand("remove", new RemoveStore(around));
  }
}
