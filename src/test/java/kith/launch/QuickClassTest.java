package kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What Java's own compiler makes, and a library of before Java 6. */
class QuickClassTest {

  @TempDir Path folder;

  @Test
  void literalsAndTextsOfJavaDoWhatTheyDid() throws Exception {
    Path jar = jar(compiled());
    String before = text(jar);
    assertThat(asked(jar)).hasSizeGreaterThan(20);
    QuickJars.main(new String[] {jar.toString()});
    assertThat(text(jar)).isEqualTo(before).contains("nested in 12", "NOTED", "Ann");
    // Five private methods or constructors that are named, and the way back of what was written to a stream.
    assertThat(asked(jar)).filteredOn(each -> each.endsWith("LambdaMetafactory")).hasSize(6);
    assertThat(asked(jar)).noneMatch(each -> each.endsWith("StringConcatFactory"));
  }

  @Test
  void aNameThatAnEarlierBuildTookIsNotTakenAgain() throws Exception {
    Path classes = compiled();
    Files.copy(classes.resolve("Sample$Person.class"), classes.resolve("Sample$$Literal0.class"));
    Path jar = jar(classes);
    String before = text(jar);
    QuickJars.main(new String[] {jar.toString()});
    assertThat(text(jar)).isEqualTo(before);
  }

  @Test
  void anOldClassCanBeKeptInAnArchive() throws Exception {
    Path library = Path.of(picocli.CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = Files.copy(library, folder.resolve("picocli.jar"));
    QuickJars.main(new String[] {folder.toString()});
    assertThat(classes(jar)).allMatch(bytes -> new ClassReader(bytes).readUnsignedShort(6) >= Opcodes.V1_6);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> ranges = loader.loadClass("picocli.CommandLine$Range");
      assertThat(ranges.getMethod("valueOf", String.class).invoke(null, "1..3")).hasToString("1..3");
    }
  }

  private Path compiled() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), "-XDstringConcat=indyWithConstants", "src/test/resources/launch/Sample.java");
    assertThat(failed).isZero();
    return classes;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("sample.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file);
        Stream<Path> all = Files.list(classes)) {
      for (Path each : all.toList()) {
        out.putNextEntry(new ZipEntry(each.getFileName().toString()));
        Files.copy(each, out);
      }
    }
    return jar;
  }

  private static String text(Path jar) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      return (String) loader.loadClass("Sample").getMethod("text").invoke(null);
    }
  }

  private static List<byte[]> classes(Path jar) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(each -> each.getName().matches("[^-]*\\.class")).toList()) {
        classes.add(zip.getInputStream(entry).readAllBytes());
      }
    }
    return classes;
  }

  /** Whom Java asks for objects in the classes of a jar, once for each place. */
  private static List<String> asked(Path jar) throws IOException {
    List<String> asked = new ArrayList<>();
    for (byte[] bytes : classes(jar)) {
      new ClassReader(bytes).accept(new Asking(asked), 0);
    }
    return asked;
  }

  private static final class Asking extends ClassVisitor {

    private final List<String> asked;

    Asking(List<String> asked) {
      super(Opcodes.ASM9);
      this.asked = asked;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
          asked.add(bootstrap.getOwner());
        }
      };
    }
  }
}
