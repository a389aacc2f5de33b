package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code kith export --format html}, as a person sees it in a browser. */
class ExportPageIT {

  @TempDir private static Path folder;

  @Test
  void searchShowsACardAndItsNeighboursAndNothingIsAskedOfOutside() throws Exception {
    Optional<Path> executable = Chromium.find();
    assumeTrue(executable.isPresent(), "there is no Chromium here");
    Path file = folder.resolve("vault.html");
    Run run = Run.of(new LiveVaults(), Path.of("").toAbsolutePath(), Map.of("KITH_HOME", folder.resolve("home").toString()), "",
        "export", "--format", "html", "-o", file.toString(), "--vault", "samples");
    assertThat(run.code()).isZero();
    try (Chromium chromium = Chromium.start(executable.get(), folder.resolve("chromium"))) {
      chromium.page().goTo(file.toUri().toString());
      chromium.await("#legend li");
      assertThat(chromium.evaluate("() => cy.nodes().length === data.nodes.length && cy.nodes().length > 40")).isEqualTo(true);
      chromium.evaluate("""
          () => {
            const search = document.getElementById('search');
            search.value = 'lukasz';
            search.dispatchEvent(new Event('input'));
            search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
          }
          """);
      assertThat(String.valueOf(chromium.evaluate("() => document.getElementById('found').textContent"))).contains("Łukasz Wierzba");
      assertThat(String.valueOf(chromium.evaluate("() => document.getElementById('card').textContent")))
          .contains("Łukasz Wierzba", "person", "works at", "Tallgrass Data", "met");
      assertThat(chromium.outside()).isEmpty();
    }
  }
}
