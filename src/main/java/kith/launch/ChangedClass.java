package kith.launch;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** A class on its way through one change, which knows whose code it sees. */
abstract class ChangedClass extends ClassVisitor {

  private String name = "";
  private int version;
  private boolean isInterface;

  /** What goes on to the next change, or to what writes the class. */
  ChangedClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public final void visit(
      int ownVersion, int access, String ownName, @Nullable String signature, @Nullable String parent, String @Nullable [] interfaces) {
    name = ownName;
    version = ownVersion;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(ownVersion, access, ownName, signature, parent, interfaces);
  }

  /** Its name as in the code: {@code java/lang/String}. */
  final String name() {
    return name;
  }

  final int version() {
    return version;
  }

  final boolean isInterface() {
    return isInterface;
  }
}
