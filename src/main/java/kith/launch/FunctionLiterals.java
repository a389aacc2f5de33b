package kith.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class whose function literals become classes of their own, each made by a plain call where Java would make one. */
final class FunctionLiterals extends ChangedClass {

  /** Java's compiler makes this for functions that are written to a stream, and nobody here reads one from there. */
  private static final String FROM_STREAM = "$deserializeLambda$";

  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private final JarClasses jar;
  private final List<ClassFile> made = new ArrayList<>();
  private int next;

  FunctionLiterals(ClassVisitor changed, JarClasses jar) {
    super(changed);
    this.jar = jar;
  }

  /** The classes of the literals that were seen. */
  List<ClassFile> made() {
    return made;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
    boolean body = isBody(name, access);
    MethodVisitor method =
        body
            ? super.visitMethod(opened(access), name, opened(access, descriptor), null, exceptions)
            : super.visitMethod(access, name, descriptor, signature, exceptions);
    return new Literals(method, !name.equals(FROM_STREAM));
  }

  /** Compilers give the bodies of literals this name. */
  private static boolean isBody(String name, int access) {
    return (access & HIDDEN) == HIDDEN && name.startsWith("lambda$");
  }

  /** Others may call it, and it can't hide what another class has under its name: no method of an object is called so. */
  private int opened(int access) {
    return access & ~Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | (isInterface() ? Opcodes.ACC_PUBLIC : 0);
  }

  /** The object whose method it was is its first argument, which has the place that the object had. */
  private String opened(int access, String descriptor) {
    return (access & Opcodes.ACC_STATIC) != 0 ? descriptor : "(L" + name() + ";" + descriptor.substring(1);
  }

  /** The code of a method. */
  private final class Literals extends MethodVisitor {

    private final boolean changing;

    /** @param changing whether literals become classes */
    Literals(MethodVisitor changed, boolean changing) {
      super(Opcodes.ASM9, changed);
      this.changing = changing;
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
      Object[] opened = List.of(arguments).stream().map(each -> each instanceof Handle body ? opened(body) : each).toArray();
      Optional<FunctionLiteral> literal =
          FunctionLiteral.at(method, site, bootstrap, opened).filter(each -> changing && isCallable(each.body()));
      if (literal.isPresent()) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, classOf(literal.get()), LiteralClass.MADE_BY, site, false);
      } else {
        super.visitInvokeDynamicInsn(method, site, bootstrap, opened);
      }
    }
  }

  private Handle opened(Handle body) {
    return jar
        .privateAccess(body)
        .filter(access -> isOwnBody(body, access))
        .map(access -> new Handle(Opcodes.H_INVOKESTATIC, name(), body.getName(), opened(access, body.getDesc()), isInterface()))
        .orElse(body);
  }

  private boolean isOwnBody(Handle method, int access) {
    return method.getOwner().equals(name()) && isBody(method.getName(), access);
  }

  private boolean isCallable(Handle body) {
    return jar.privateAccess(body).filter(access -> !isOwnBody(body, access)).isEmpty();
  }

  /** Another name than those of a build before, whose jars lie here still and had fewer literals changed. */
  private String nextName() {
    String name;
    do {
      name = name() + "$$Literal" + next++;
    } while (jar.has(name));
    return name;
  }

  private String classOf(FunctionLiteral literal) {
    String name = nextName();
    made.add(new LiteralClass(literal, name, version()).file());
    return name;
  }
}
