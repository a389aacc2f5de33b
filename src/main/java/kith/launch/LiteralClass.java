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
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The class of that name whose objects are the function that a literal writes. */
record LiteralClass(FunctionLiteral literal, String name, int version) {

  /** The static method that takes what is captured, and gives the function. */
  static final String MADE_BY = "of";

  /** The one function of a literal that captures nothing. */
  private static final String ONLY = "ONLY";

  ClassFile file() {
    ClassWriter made = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    made.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", literal.kinds().toArray(String[]::new));
    for (int i = 0; i < captured().length; i++) {
      made.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null).visitEnd();
    }
    addConstructor(made);
    if (captured().length == 0) {
      addOnly(made);
    }
    addFactory(made);
    literal.signatures().forEach(signature -> addCall(made, signature));
    made.visitEnd();
    return new ClassFile(name + ".class", made.toByteArray());
  }

  private Type[] captured() {
    return literal.captured();
  }

  private static String field(int number) {
    return "captured" + number;
  }

  private String descriptor() {
    return Type.getObjectType(name).getDescriptor();
  }

  private void addConstructor(ClassWriter made) {
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

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
  }

  private void addOnly(ClassWriter made) {
    made.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, descriptor(), null, null).visitEnd();
    MethodVisitor code = made.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    construct(code);
    code.visitFieldInsn(PUTSTATIC, name, ONLY, descriptor());
    end(code, RETURN);
  }

  private void addFactory(ClassWriter made) {
    MethodVisitor code = made.visitMethod(ACC_STATIC, MADE_BY, literal.site().getDescriptor(), null, null);
    if (captured().length == 0) {
      code.visitFieldInsn(GETSTATIC, name, ONLY, descriptor());
    } else {
      construct(code);
    }
    end(code, ARETURN);
  }

  private void construct(MethodVisitor code) {
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int local = 0;
    for (Type each : captured()) {
      local = load(code, each, local);
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
  }

  private void addCall(ClassWriter made, Type signature) {
    MethodVisitor code = made.visitMethod(ACC_PUBLIC, literal.method(), signature.getDescriptor(), null, null);
    if (literal.isConstructor()) {
      code.visitTypeInsn(NEW, literal.body().getOwner());
      code.visitInsn(DUP);
    }
    for (int i = 0; i < captured().length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, field(i), captured()[i].getDescriptor());
    }
    Type[] given = signature.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      local = load(code, given[i], local);
      cast(code, given[i], literal.taken()[captured().length + i]);
    }
    code.visitMethodInsn(
        literal.instruction(), literal.body().getOwner(), literal.body().getName(), literal.body().getDesc(), literal.body().isInterface());
    Type wanted = signature.getReturnType();
    if (wanted != Type.VOID_TYPE) {
      cast(code, literal.result(), wanted);
    } else if (literal.result() != Type.VOID_TYPE) {
      code.visitInsn(literal.result().getSize() == 2 ? POP2 : POP);
    }
    end(code, wanted.getOpcode(IRETURN));
  }

  private static void cast(MethodVisitor code, Type from, Type to) {
    if (!to.equals(from) && !to.equals(Type.getType(Object.class))) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
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
