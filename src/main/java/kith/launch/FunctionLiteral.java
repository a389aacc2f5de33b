package kith.launch;

import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * A function literal as compilers leave it, {@code x -> x + n} or {@code Note::path} say: a method with the body, and a place where
 * Java is asked for an object that calls it.
 *
 * @param site the type of that place: what the literal captures, and the kind of function that it is
 * @param method what a call of the function is named, with its type in {@code signature}
 * @param body what is called with what is captured, then the arguments
 */
record FunctionLiteral(Type site, String method, Type signature, Handle body) {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Java's compiler uses this one for functions that are more than one thing; Scala's for each. */
  private static final String FACTORY_OF_MANY = "altMetafactory";

  /** Other interfaces may ask for methods beside the one. */
  private static final Pattern SCALAS = Pattern.compile("scala/Function\\d+|scala/runtime/java8/JFunction\\d.*");

  /** The instruction for each kind of body; a superclass's method can't be called from elsewhere. */
  private static final Map<Integer, Integer> INSTRUCTIONS =
      Map.of(
          H_INVOKESTATIC, INVOKESTATIC,
          H_INVOKEVIRTUAL, INVOKEVIRTUAL,
          H_INVOKEINTERFACE, INVOKEINTERFACE,
          H_NEWINVOKESPECIAL, INVOKESPECIAL);

  /** The literal at a place where Java is asked for something, if that is a function whose body can be called plainly. */
  static Optional<FunctionLiteral> at(String method, String site, Handle bootstrap, Object... arguments) {
    if (!isFactory(bootstrap, Type.getReturnType(site))) {
      return Optional.empty();
    }
    return Optional.of(new FunctionLiteral(Type.getMethodType(site), method, (Type) arguments[0], (Handle) arguments[1]))
        .filter(FunctionLiteral::isPlain);
  }

  private static boolean isFactory(Handle bootstrap, Type made) {
    return bootstrap.getOwner().equals(FACTORY)
        && (!bootstrap.getName().equals(FACTORY_OF_MANY) || SCALAS.matcher(made.getInternalName()).matches());
  }

  /** Whether arguments and result go to the body and back as they are, or as another class. */
  private boolean isPlain() {
    Type[] given = given();
    boolean fits = INSTRUCTIONS.containsKey(body.getTag()) && taken().length == captured().length + given.length;
    for (int i = 0; fits && i < given.length; i++) {
      fits = fits(given[i], taken()[captured().length + i]);
    }
    return fits && (wanted() == Type.VOID_TYPE || fits(wanted(), result()));
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

  Type[] given() {
    return signature.getArgumentTypes();
  }

  Type wanted() {
    return signature.getReturnType();
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
