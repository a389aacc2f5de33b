package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  private static final Map<String, String> PROGRAM =
      Map.of(
          "kith/note/Tag.class", "a", "kith/graph/embedded/BulkLoad.class", "b", "kith/knowledge/words.txt", "c", "cypher/schema/tag.cypher", "d",
          "META-INF/maven/kith/kith/pom.xml", "e", "kith/question/Answer.class", "f", "cypher/questions/who-met.cypher", "g");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "kith/note/Tag.class, true",
    "kith/graph/embedded/BulkLoad.class, true",
    "kith/knowledge/words.txt, true",
    "cypher/schema/tag.cypher, true",
    "META-INF/maven/kith/kith/pom.xml, true",
    "kith/question/Answer.class, false",
    "cypher/questions/who-met.cypher, false"
  })
  void onlyWhatMakesTheGraphCounts(String changed, boolean counts) throws IOException {
    Map<String, String> other = new TreeMap<>(PROGRAM);
    other.put(changed, "other");
    assertThat(Rules.program(jar(PROGRAM)).equals(Rules.program(jar(other)))).as("same in a jar").isNotEqualTo(counts);
    assertThat(Rules.program(folder(PROGRAM)).equals(Rules.program(folder(other)))).as("same in a folder").isNotEqualTo(counts);
  }

  @Test
  void theseRoomsNeedNoOthers() {
    List<String> rooms = Rules.ROOMS.stream().map(room -> room.replace('/', '.') + "..").toList();
    DescribedPredicate<JavaClass> inThem = JavaClass.Predicates.resideInAnyPackage(rooms.toArray(String[]::new));
    ArchRuleDefinition.noClasses()
        .that(inThem)
        .should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("kith..").and(DescribedPredicate.not(inThem)))
        .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kith"));
  }

  private Path jar(Map<String, String> files) throws IOException {
    Path jar = temp.resolve("kith.jar");
    try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes());
      }
    }
    return jar;
  }

  private Path folder(Map<String, String> files) throws IOException {
    Path folder = temp.resolve("classes");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }
}
