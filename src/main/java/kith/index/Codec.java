package kith.index;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import com.esotericsoftware.kryo.serializers.OptionalSerializers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.config.Settings.Kind;
import kith.knowledge.Claims;
import kith.knowledge.Finding;
import kith.knowledge.Hit;
import kith.knowledge.Reference;
import kith.note.Damage;
import kith.note.Link;
import kith.note.Problem;
import kith.note.Tag;
import kith.note.Task;

/** Values to bytes and back; each thread has its own. */
final class Codec {

  /** The classes that are stored, in an order that is part of the format. */
  private static final List<Class<?>> CLASSES =
      List.of(
          FileState.class, Claims.class, Claims.KindClaim.class, Claims.MeetingClaim.class, Claims.Attendee.class, Claims.Employer.class,
          Claims.OwnedTask.class, Claims.Owner.class, Claims.DecisionClaim.class, Reference.class, Kind.class, Damage.class, Link.class,
          Link.Form.class, Problem.class, Tag.class, Task.class, Task.Dated.class, Task.DateKind.class, Task.Priority.class, Hit.class,
          Hit[].class, LocalDate.class, Finding.class, Finding.Group.class, Finding.Place.class, Finding[].class);

  private static final ThreadLocal<Codec> OF_THREAD = ThreadLocal.withInitial(Codec::new);

  private final Kryo kryo = new Kryo();
  private final Output output = new Output(4096, -1);
  private final Input input = new Input();

  private Codec() {
    kryo.setRegistrationRequired(true);
    kryo.setReferences(false);
    ImmutableCollectionsSerializers.registerSerializers(kryo);
    OptionalSerializers.addDefaultSerializers(kryo);
    kryo.register(Optional.class);
    CLASSES.forEach(kryo::register);
  }

  static Codec ofThread() {
    return OF_THREAD.get();
  }

  byte[] bytes(Object value) {
    output.reset();
    kryo.writeClassAndObject(output, value);
    return output.toBytes();
  }

  <T> T value(byte[] bytes, Class<T> type) {
    input.setBuffer(bytes);
    return type.cast(kryo.readClassAndObject(input));
  }
}
