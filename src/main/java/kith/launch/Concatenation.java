package kith.launch;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;

import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Text put together from parts, {@code "page " + n + " of " + all}.
 *
 * @param type of the parts, and of the text
 * @param recipe the text, with {@link #PART} where a part goes
 */
record Concatenation(Type type, String recipe) {

  /** As {@link java.lang.invoke.StringConcatFactory} has it. */
  private static final char PART = '\1';

  private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
  private static final String BUILDER = "java/lang/StringBuilder";

  /** The one at a place where Java is asked for it, if all that isn't a part is in the recipe. */
  static Optional<Concatenation> at(String site, Handle bootstrap, Object... arguments) {
    return bootstrap.getOwner().equals(FACTORY) && arguments.length == 1
        ? Optional.of(new Concatenation(Type.getMethodType(site), (String) arguments[0]))
        : Optional.empty();
  }

  /** A method that takes the parts and gives the text. */
  void write(MethodVisitor code) {
    code.visitTypeInsn(NEW, BUILDER);
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    int part = 0;
    int local = 0;
    int begin = 0;
    for (int end = recipe.indexOf(PART); end >= 0; end = recipe.indexOf(PART, begin)) {
      append(code, recipe.substring(begin, end));
      Type type = this.type.getArgumentTypes()[part++];
      code.visitVarInsn(type.getOpcode(ILOAD), local);
      append(code, type);
      local += type.getSize();
      begin = end + 1;
    }
    append(code, recipe.substring(begin));
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(ARETURN);
    code.visitMaxs(3, local);
    code.visitEnd();
  }

  private static void append(MethodVisitor code, String text) {
    if (!text.isEmpty()) {
      code.visitLdcInsn(text);
      append(code, Type.getType(String.class));
    }
  }

  private static void append(MethodVisitor code, Type type) {
    String taken =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.ARRAY, Type.OBJECT -> type.equals(Type.getType(String.class)) ? type.getDescriptor() : "Ljava/lang/Object;";
          default -> type.getDescriptor();
        };
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(" + taken + ")L" + BUILDER + ";", false);
  }
}
