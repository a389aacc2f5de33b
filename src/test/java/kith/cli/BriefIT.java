package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith brief} on the samples. */
class BriefIT {

  @TempDir private static Path home;

  @Test
  void tellsAllThereIsToKnow() {
    Run run = run("Jason Okafor", "Ingrid Solheim", "--for", "2026-01-20");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Before 2026-01-20: Jason Okafor and Ingrid Solheim\n\nWho\n- Jason Okafor (Tallgrass Data, 10 meetings")
        .contains("\nLast met\n- 2025-12-09 Launch retrospective (with Jason Okafor)\n    Meetings/2025-12-09 - Launch retrospective.md:1\n")
        .contains("\nAll together\n- 2025-11-13 Brightwater contract\n")
        .contains("- 2025-11-13 Governing law: the customer's. Notice period: six months.\n    Meetings/2025-11-13 - Brightwater contract.md:40\n")
        .contains("\nWhat they owe\n- Return the annotated manual to Mateus after the team’s copied it (Jason\n  Okafor, due 2025-09-25, overdue, high priority)")
        .contains("\nWhat you owe\n- Ask Fatima al-Rashid for a first contract draft (due 2025-09-26, overdue,")
        .contains("\nDecided together\n- 2025-11-13 Brightwater Analytics GmbH takes Prairie")
        .contains("\nTopics in common\n- Brightwater PoC (5 meetings, last 2025-11-13)")
        .contains("\nWho links you\n- Elena Kovalenko (")
        .contains("\nSince you last met\n- 2026-01-08 (about Ingrid Solheim)  Daily/2026-01-08.md:1\n");
    assertThat(run.out().lines().filter(line -> !line.startsWith("    "))).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whatIsLaterThanTheMeetingIsntKnownYet() {
    Run run = run("Ingrid Solheim", "--for", "2025-03-01");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("- 2025-02-20 Brightwater first call (with Ingrid Solheim)")
        .doesNotContain("2025-04-15", "2025-11-13", "The meetings before");
  }

  @Test
  void anOrganisationIsItsPeople() {
    assertThat(run("Brightwater", "--for", "2026-01-20").out())
        .contains("\nWho you know there\n- Ingrid Solheim (Brightwater Analytics GmbH, 6 meetings,", "\n- Mateus Figueiredo (")
        .contains("Name the two people who get the on-call number (Ingrid Solheim,");
  }

  @Test
  void whoIsntKnownIsRefused() {
    assertThat(run("Jason")).isEqualTo(new Run(1, "", "I don't know who 'Jason' is: Jason Okafor or Jason Lindqvist?\n"));
    assertThat(run("Vector Search").code()).as("a topic isn't met").isEqualTo(1);
  }

  private static Run run(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "brief";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--vault";
    all[args.length + 2] = "samples";
    Run run = Run.of(new LiveVaults(), Path.of("").toAbsolutePath(), Map.of("KITH_HOME", home.toString()), "", all);
    return new Run(run.code(), run.out(), run.err().replaceAll("(?m)^(Odd/|Reading|Relating|\\d+ more).*\\n", ""));
  }
}
