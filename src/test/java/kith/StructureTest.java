package kith;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between the rooms: data runs one way, and only the two stores know Neo4j. */
class StructureTest {

  private static final JavaClasses KITH =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kith");

  @Test
  void dataRunsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("note").definedBy("kith.note")
        .layer("config").definedBy("kith.config")
        .layer("markdown").definedBy("kith.markdown")
        .layer("vault").definedBy("kith.vault")
        .layer("knowledge").definedBy("kith.knowledge")
        .layer("graph").definedBy("kith.graph")
        .layer("embedded").definedBy("kith.graph.embedded..")
        .layer("bolt").definedBy("kith.graph.bolt..")
        .layer("index").definedBy("kith.index")
        .layer("question").definedBy("kith.question..")
        .layer("related").definedBy("kith.related")
        .layer("brief").definedBy("kith.brief")
        .layer("edit").definedBy("kith.edit")
        .layer("export").definedBy("kith.export")
        .layer("output").definedBy("kith.output")
        .layer("door").definedBy("kith.door")
        .layer("engine").definedBy("kith.engine")
        .layer("mcp").definedBy("kith.mcp")
        .layer("cli").definedBy("kith.cli")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("embedded").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("bolt").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("door").mayOnlyBeAccessedByLayers("engine", "cli")
        .whereLayer("engine").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("mcp").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("index").mayOnlyBeAccessedByLayers("engine", "cli")
        .whereLayer("brief").mayOnlyBeAccessedByLayers("output", "cli")
        .whereLayer("edit").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("export").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("output").mayOnlyBeAccessedByLayers("export", "cli")
        .whereLayer("question").mayOnlyBeAccessedByLayers("engine", "output", "cli")
        .whereLayer("related").mayOnlyBeAccessedByLayers("edit", "output", "cli")
        .whereLayer("markdown").mayOnlyBeAccessedByLayers("index", "edit", "brief")
        .whereLayer("vault").mayOnlyBeAccessedByLayers("index", "cli")
        .whereLayer("knowledge").mayOnlyBeAccessedByLayers("index", "edit", "output", "cli")
        .whereLayer("graph").mayOnlyBeAccessedByLayers("embedded", "bolt", "index", "question", "related", "brief", "export", "engine", "output", "cli")
        .check(KITH);
  }

  @Test
  void aSentenceIsUnderstoodFromItsWordsUp() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("words").definedBy("kith.question.words")
        .layer("dates").definedBy("kith.question.dates")
        .layer("names").definedBy("kith.question.names")
        .layer("catalogue").definedBy("kith.question.catalogue")
        .layer("understanding").definedBy("kith.question.understanding")
        .layer("answers").definedBy("kith.question")
        .whereLayer("answers").mayNotBeAccessedByAnyLayer()
        .whereLayer("understanding").mayOnlyBeAccessedByLayers("answers")
        .whereLayer("catalogue").mayOnlyBeAccessedByLayers("understanding", "answers")
        .whereLayer("names").mayOnlyBeAccessedByLayers("catalogue", "understanding", "answers")
        .whereLayer("dates").mayOnlyBeAccessedByLayers("understanding", "answers")
        .check(KITH);
  }

  @Test
  void onlyTheStoresKnowNeo4j() {
    ArchRuleDefinition.noClasses()
        .that().resideOutsideOfPackages("kith.graph.embedded..", "kith.graph.bolt..")
        .should().dependOnClassesThat().resideInAPackage("org.neo4j..")
        .check(KITH);
  }

  @Test
  void overBoltNeo4jIsItsDriverAlone() {
    ArchRuleDefinition.noClasses()
        .that().resideInAPackage("kith.graph.bolt..")
        .should().dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.neo4j..").and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.neo4j.driver.."))))
        .check(KITH);
  }

  @Test
  void whatHandsACommandOverNeedsNothingButJava() {
    ArchRuleDefinition.noClasses()
        .that().resideInAPackage("kith.door")
        .should().dependOnClassesThat().resideOutsideOfPackages("java..", "kith.door", "org.jspecify..")
        .check(KITH);
  }

  @Test
  void noCypherInJava() throws IOException {
    Pattern cypher = Pattern.compile("\"[^\"\\n]*\\b(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE) *[(:$]");
    assertThat(sources("src/main/java"))
        .filteredOn(file -> cypher.matcher(text(file)).find())
        .extracting(file -> file.getFileName().toString())
        .as("only the help of 'kith cypher' shows any")
        .containsExactly("CypherCommand.java");
  }

  @Test
  void nothingPrintsPastTheWriters() throws IOException {
    Pattern print = Pattern.compile("System\\.(out|err)\\.print|printStackTrace\\(\\)");
    assertThat(sources("src/main/java")).filteredOn(file -> print.matcher(text(file)).find()).isEmpty();
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      return sources;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
