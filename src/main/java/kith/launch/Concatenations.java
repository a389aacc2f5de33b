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
final class Concatenations extends ClassVisitor {

  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final List<Concatenation> seen = new ArrayList<>();
  private String owner = "";
  private boolean isInterface;

  Concatenations(ClassVisitor changed) {
    super(Opcodes.ASM9, changed);
  }

  @Override
  public void visit(
      int version, int access, String name, @Nullable String signature, @Nullable String parent, String @Nullable [] interfaces) {
    owner = name;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, parent, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
        Optional<Concatenation> concatenation = Concatenation.at(site, bootstrap, arguments);
        if (concatenation.isPresent()) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, methodOf(concatenation.get()), site, isInterface);
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
    return name(seen.indexOf(concatenation));
  }

  private static String name(int number) {
    return "concatenation$$" + number;
  }

  @Override
  public void visitEnd() {
    for (int i = 0; i < seen.size(); i++) {
      seen.get(i).write(super.visitMethod(HIDDEN, name(i), seen.get(i).type().getDescriptor(), null, null));
    }
    super.visitEnd();
  }
}
