package kith.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes of a jar, found by name, and their private methods: no class but their own, and those it is nested with, can call them. */
final class JarClasses {

  private final Function<String, Optional<byte[]>> classes;
  private final Map<String, Map<String, Integer>> privates = new HashMap<>();

  JarClasses(Function<String, Optional<byte[]>> classes) {
    this.classes = classes;
  }

  boolean has(String name) {
    return classes.apply(name).isPresent();
  }

  /** The access flags of a method, if it is private. */
  Optional<Integer> privateAccess(Handle method) {
    Map<String, Integer> own =
        privates.computeIfAbsent(method.getOwner(), name -> classes.apply(name).map(JarClasses::privateMethods).orElse(Map.of()));
    return Optional.ofNullable(own.get(method.getName() + method.getDesc()));
  }

  private static Map<String, Integer> privateMethods(byte[] bytes) {
    Map<String, Integer> found = new HashMap<>();
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
                if ((access & Opcodes.ACC_PRIVATE) != 0) {
                  found.put(name + descriptor, access);
                }
                return null;
              }
            },
            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return found;
  }
}
