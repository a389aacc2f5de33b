package kith.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class whose function literals become classes of their own, each made by a plain call where Java would make one. */
final class FunctionLiterals extends ClassVisitor {

  private final String owner;
  private final Set<String> bodies;
  private final List<ClassFile> made = new ArrayList<>();
  private int version;

  private FunctionLiterals(ClassReader reader, ClassWriter writer) {
    super(Opcodes.ASM9, writer);
    this.owner = reader.getClassName();
    this.bodies = publicMethods(reader);
  }

  /** The class itself, changed, and those that it needs now. */
  static List<ClassFile> asClasses(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(0);
    FunctionLiterals literals = new FunctionLiterals(reader, writer);
    reader.accept(literals, 0);
    List<ClassFile> all = new ArrayList<>(literals.made);
    all.add(0, new ClassFile(literals.owner + ".class", writer.toByteArray()));
    return all;
  }

  /** Another class can call these alone. */
  private static Set<String> publicMethods(ClassReader reader) {
    Set<String> names = new HashSet<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
            if ((access & Opcodes.ACC_PUBLIC) != 0) {
              names.add(name + descriptor);
            }
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return names;
  }

  @Override
  public void visit(
      int ownVersion, int access, String name, @Nullable String signature, @Nullable String parent, String @Nullable [] interfaces) {
    version = ownVersion;
    super.visit(ownVersion, access, name, signature, parent, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
        Optional<FunctionLiteral> literal = FunctionLiteral.at(method, site, bootstrap, arguments).filter(FunctionLiterals.this::isCallable);
        if (literal.isPresent()) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, classOf(literal.get()), FunctionLiteral.MADE_BY, site, false);
        } else {
          super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
        }
      }
    };
  }

  private boolean isCallable(FunctionLiteral literal) {
    return literal.body().getOwner().equals(owner) && bodies.contains(literal.body().getName() + literal.body().getDesc());
  }

  private String classOf(FunctionLiteral literal) {
    String name = owner + "$$Literal" + made.size();
    made.add(new ClassFile(name + ".class", literal.asClass(name, version)));
    return name;
  }
}
