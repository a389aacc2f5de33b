package kith.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kith.output.CardText;
import kith.question.Card;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kith show "Ann Lee"} */
@Command(
    name = "show",
    header = "Show what is known about a person, organisation, topic or note.",
    description = {"", "Whom they met, where they work, topics, open tasks, last meetings.", ""},
    footer = {
      "",
      "Examples:",
      "  kith show \"Jason Vallery\"",
      "  kith show \"Meetings/2025-11-06 - Review.md\" --format json",
      "",
      "JSON, all: {\"name\",\"kind\",\"note\",…}; kind is person, organisation, topic or note, note its path or null.",
      "person, organisation, topic: \"because\" (why it is of this kind), \"aliases\":[…], \"topics\":[{\"topic\",…,\"last\"}],",
      "  \"tasks\":[{\"task\",\"due\",\"state\",\"path\",\"line\"}], \"lastMeetings\":[{\"meeting\",\"date\",\"path\",\"line\"}];",
      "person: \"organisations\":[…], \"meetings\", \"met\":[{\"person\",\"meetings\",\"first\",\"last\"}];",
      "organisation, topic: \"people\":[{\"person\",\"meetings\",\"last\"}]; topic, note: \"decisions\":[{\"decision\",\"path\",\"line\"}];",
      "note: \"date\", \"attendees\":[…], \"about\":[…], \"tags\":[…], \"tasks\", \"links\":[{\"link\",\"to\",\"via\",\"line\"}],",
      "  \"linkedFrom\":[{\"note\",\"line\"}]. Unknown or ambiguous names as in 'kith ask'."
    })
final class ShowCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, an alias, a note's title or path.")
  private List<String> words = List.of();

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LinksOption links = new LinksOption();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    try (OpenVault open = vault.open(around)) {
      Card.Found found = Card.find(open.graph(), open.names(), name, around.today());
      found.card().ifPresent(card -> CardText.write(card, format.format(), links.page(around, open.root()), around.out()));
      return found.refusal().map(refusal -> Refusals.tell(name, refusal, format, around)).orElse(ExitCode.DONE).code();
    }
  }
}
