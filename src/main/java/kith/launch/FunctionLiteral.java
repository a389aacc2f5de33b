package kith.launch;

import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * A function literal as compilers leave it, {@code x -> x + n} or {@code Note::path} say: a method with the body, and a place where
 * Java is asked for an object that calls it.
 *
 * @param site the type of that place: what the literal captures, and the kind of function that it is
 * @param method what a call of the function is named, with its types in {@code signatures}: more than one where the kind narrows
 *     what another has left open
 * @param body what is called with what is captured, then the arguments
 * @param kinds all that the function is, by their names in the code
 */
record FunctionLiteral(Type site, String method, List<Type> signatures, Handle body, Set<String> kinds) {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Java's compiler uses this one for functions that are more than one thing; Scala's for each. */
  private static final String FACTORY_OF_MANY = "altMetafactory";

  /** Where its flags stand among the arguments; what they announce comes after them. */
  private static final int FLAGS = 3;

  /** The instruction for each kind of body; a superclass's method can't be called from elsewhere. */
  private static final Map<Integer, Integer> INSTRUCTIONS =
      Map.of(
          H_INVOKESTATIC, INVOKESTATIC,
          H_INVOKEVIRTUAL, INVOKEVIRTUAL,
          H_INVOKEINTERFACE, INVOKEINTERFACE,
          H_NEWINVOKESPECIAL, INVOKESPECIAL);

  /** The literal at a place where Java is asked for something, if that is a function whose body can be called plainly. */
  static Optional<FunctionLiteral> at(String method, String site, Handle bootstrap, Object... arguments) {
    if (!bootstrap.getOwner().equals(FACTORY)) {
      return Optional.empty();
    }
    List<Type> signatures = new ArrayList<>(List.of((Type) arguments[0]));
    Set<String> kinds = new LinkedHashSet<>(Set.of(Type.getReturnType(site).getInternalName()));
    if (bootstrap.getName().equals(FACTORY_OF_MANY)) {
      addMore(List.of(arguments), signatures, kinds);
    }
    return Optional.of(new FunctionLiteral(Type.getMethodType(site), method, signatures, (Handle) arguments[1], kinds))
        .filter(literal -> signatures.stream().allMatch(literal::isPlain));
  }

  private static void addMore(List<Object> arguments, List<Type> signatures, Set<String> kinds) {
    int flags = (Integer) arguments.get(FLAGS);
    int next = FLAGS + 1;
    if ((flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0) {
      kinds.add("java/io/Serializable");
    }
    if ((flags & LambdaMetafactory.FLAG_MARKERS) != 0) {
      List<Type> markers = counted(arguments, next);
      markers.forEach(marker -> kinds.add(marker.getInternalName()));
      next += 1 + markers.size();
    }
    if ((flags & LambdaMetafactory.FLAG_BRIDGES) != 0) {
      counted(arguments, next).stream().filter(bridge -> !signatures.contains(bridge)).forEach(signatures::add);
    }
  }

  private static List<Type> counted(List<Object> arguments, int at) {
    int count = (Integer) arguments.get(at);
    return arguments.subList(at + 1, at + 1 + count).stream().map(Type.class::cast).toList();
  }

  /** Whether arguments and result go to the body and back as they are, or as another class. */
  private boolean isPlain(Type signature) {
    Type[] given = signature.getArgumentTypes();
    Type wanted = signature.getReturnType();
    boolean fits = INSTRUCTIONS.containsKey(body.getTag()) && taken().length == captured().length + given.length;
    for (int i = 0; fits && i < given.length; i++) {
      fits = fits(given[i], taken()[captured().length + i]);
    }
    return fits && (wanted == Type.VOID_TYPE || fits(wanted, result()));
  }

  private static boolean fits(Type one, Type other) {
    return one.equals(other) || (isReference(one) && isReference(other));
  }

  private static boolean isReference(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  Type[] captured() {
    return site.getArgumentTypes();
  }

  /** What the body takes: the object whose method it is, where it is one, and its arguments. */
  Type[] taken() {
    Stream<Type> arguments = Stream.of(Type.getArgumentTypes(body.getDesc()));
    boolean ofObject = body.getTag() == H_INVOKEVIRTUAL || body.getTag() == H_INVOKEINTERFACE;
    return (ofObject ? Stream.concat(Stream.of(owner()), arguments) : arguments).toArray(Type[]::new);
  }

  Type result() {
    return isConstructor() ? owner() : Type.getReturnType(body.getDesc());
  }

  boolean isConstructor() {
    return body.getTag() == H_NEWINVOKESPECIAL;
  }

  /** What calls the body. */
  int instruction() {
    return INSTRUCTIONS.get(body.getTag());
  }

  private Type owner() {
    return Type.getObjectType(body.getOwner());
  }
}
