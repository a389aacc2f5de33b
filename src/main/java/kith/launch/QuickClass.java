package kith.launch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class that asks less of Java while it runs, and does the same. */
record QuickClass(ClassFile file) {

  /** The first whose classes can be kept in an archive; the one before lacks only what Java needs to check them quickly. */
  private static final int KEPT = Opcodes.V1_6;

  /** Both factories of function literals end so. */
  private static final List<String> ASKED = List.of("etafactory", "java/lang/invoke/StringConcatFactory");

  /** Whether there is something to change; of the classes for one Java or another, nothing is. */
  boolean isWorthIt() {
    return file.name().endsWith(".class") && !file.name().startsWith("META-INF/") && (isOld() || asks());
  }

  private boolean isOld() {
    return new ClassReader(file.bytes()).readUnsignedShort(6) == Opcodes.V1_5;
  }

  private boolean asks() {
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return ASKED.stream().anyMatch(text::contains);
  }

  /** The class itself, changed, and those that it needs now. */
  List<ClassFile> changed(JarClasses jar) {
    try {
      ClassReader reader = new ClassReader(file.bytes());
      ClassWriter writer = new ClassWriter(isOld() ? ClassWriter.COMPUTE_FRAMES : 0);
      FunctionLiterals literals = new FunctionLiterals(new Concatenations(new Renewed(writer)), jar);
      reader.accept(literals, isOld() ? ClassReader.SKIP_FRAMES : 0);
      List<ClassFile> all = new ArrayList<>(literals.made());
      all.add(0, new ClassFile(file.name(), writer.toByteArray()));
      return all;
    } catch (TypeNotPresentException e) {
      return List.of(file); // It is for a library that isn't here.
    }
  }

  /** The class as the first that can be kept, at least. */
  private static final class Renewed extends ClassVisitor {

    Renewed(ClassVisitor changed) {
      super(Opcodes.ASM9, changed);
    }

    @Override
    public void visit(
        int version, int access, String name, @Nullable String signature, @Nullable String parent, String @Nullable [] interfaces) {
      super.visit(Math.max(version, KEPT), access, name, signature, parent, interfaces);
    }
  }
}
