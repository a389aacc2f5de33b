package kith.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class that puts text together by methods of its own, where Java would make some while it runs. */
final class Concatenations extends ChangedClass {

  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final List<Concatenation> seen = new ArrayList<>();

  Concatenations(ClassVisitor changed) {
    super(changed);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
        Optional<Concatenation> concatenation = Concatenation.at(site, bootstrap, arguments);
        if (concatenation.isPresent()) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, name(), methodOf(concatenation.get()), site, isInterface());
        } else {
          super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
        }
      }
    };
  }

  private String methodOf(Concatenation concatenation) {
    if (!seen.contains(concatenation)) {
      seen.add(concatenation);
    }
    return method(seen.indexOf(concatenation));
  }

  private static String method(int number) {
    return "concatenation$$" + number;
  }

  @Override
  public void visitEnd() {
    for (int i = 0; i < seen.size(); i++) {
      seen.get(i).write(super.visitMethod(HIDDEN, method(i), seen.get(i).type().getDescriptor(), null, null));
    }
    super.visitEnd();
  }
}
