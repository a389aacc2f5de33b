package kith.launch;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * A function literal as Scala's compiler leaves it, {@code x => x + n} say: a method with the body, and a place where Java is asked
 * for an object that calls it.
 *
 * @param site the type of that place: what the literal captures, and the kind of function that it is
 * @param method what a call of the function is named, with its type in {@code signature}
 * @param body the static method that takes what is captured, then the arguments
 */
record FunctionLiteral(Type site, String method, Type signature, Handle body) {

  /** Asks Java for an object that could be written to a stream; nothing here writes functions to streams. */
  static final String FACTORY = "altMetafactory";

  /** The static method of a literal's class that takes what is captured, and gives the function. */
  static final String MADE_BY = "of";

  /** Other interfaces may ask for methods beside the one. */
  private static final Pattern FUNCTION = Pattern.compile("scala/Function\\d+|scala/runtime/java8/JFunction\\d.*");

  /** The literal at a place where Java is asked for an object, if it is one of Scala's. */
  static Optional<FunctionLiteral> at(String method, String site, Handle bootstrap, Object... arguments) {
    if (!bootstrap.getName().equals(FACTORY) || !FUNCTION.matcher(Type.getReturnType(site).getInternalName()).matches()) {
      return Optional.empty();
    }
    return Optional.of(new FunctionLiteral(Type.getMethodType(site), method, (Type) arguments[0], (Handle) arguments[1]))
        .filter(FunctionLiteral::isPlain);
  }

  /** Whether arguments and result go to the body and back as they are, or as a narrower class. */
  private boolean isPlain() {
    Type[] given = signature.getArgumentTypes();
    boolean fits = body.getTag() == H_INVOKESTATIC && taken().length == captured().length + given.length;
    for (int i = 0; fits && i < given.length; i++) {
      fits = fits(given[i], taken()[captured().length + i]);
    }
    return fits && fits(signature.getReturnType(), Type.getReturnType(body.getDesc()));
  }

  private static boolean fits(Type one, Type other) {
    return one.equals(other) || (isReference(one) && isReference(other));
  }

  private static boolean isReference(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  private Type[] captured() {
    return site.getArgumentTypes();
  }

  private Type[] taken() {
    return Type.getArgumentTypes(body.getDesc());
  }

  /** The class of that name whose objects are the function. */
  byte[] asClass(String name, int version) {
    ClassWriter made = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] function = {site.getReturnType().getInternalName()};
    made.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", function);
    for (int i = 0; i < captured().length; i++) {
      made.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null).visitEnd();
    }
    addConstructor(made, name);
    addFactory(made, name);
    addCall(made, name);
    made.visitEnd();
    return made.toByteArray();
  }

  private static String field(int number) {
    return "captured" + number;
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
  }

  private void addConstructor(ClassWriter made, String name) {
    MethodVisitor code = made.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < captured().length; i++) {
      code.visitVarInsn(ALOAD, 0);
      local = load(code, captured()[i], local);
      code.visitFieldInsn(PUTFIELD, name, field(i), captured()[i].getDescriptor());
    }
    end(code, RETURN);
  }

  private void addFactory(ClassWriter made, String name) {
    MethodVisitor code = made.visitMethod(ACC_STATIC, MADE_BY, site.getDescriptor(), null, null);
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int local = 0;
    for (Type each : captured()) {
      local = load(code, each, local);
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
    end(code, ARETURN);
  }

  private void addCall(ClassWriter made, String name) {
    MethodVisitor code = made.visitMethod(ACC_PUBLIC, method, signature.getDescriptor(), null, null);
    for (int i = 0; i < captured().length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, field(i), captured()[i].getDescriptor());
    }
    int local = 1;
    for (int i = 0; i < signature.getArgumentTypes().length; i++) {
      Type given = signature.getArgumentTypes()[i];
      Type taken = taken()[captured().length + i];
      local = load(code, given, local);
      if (!taken.equals(given)) {
        code.visitTypeInsn(CHECKCAST, taken.getInternalName());
      }
    }
    code.visitMethodInsn(INVOKESTATIC, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    end(code, signature.getReturnType().getOpcode(IRETURN));
  }

  /** Returns the place of the next local variable. */
  private static int load(MethodVisitor code, Type type, int local) {
    code.visitVarInsn(type.getOpcode(ILOAD), local);
    return local + type.getSize();
  }

  private static void end(MethodVisitor code, int instruction) {
    code.visitInsn(instruction);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
