package kith.graph.embedded;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/** A list in portions, each for whichever of the importer's threads asks next. */
final class Portions implements InputIterator {

  /** Enough items that asking is no cost, and few enough that all threads end together. */
  private static final int PORTION = 100;

  private final int size;
  private final Giver giver;
  private final AtomicInteger next = new AtomicInteger();

  Portions(int size, Giver giver) {
    this.size = size;
    this.giver = giver;
  }

  /** Tells a visitor all that belongs to one item of the list. */
  interface Giver {
    void give(int index, InputEntityVisitor visitor) throws IOException;
  }

  @Override
  public InputChunk newChunk() {
    return new Portion();
  }

  @Override
  public boolean next(InputChunk portion) {
    int from = next.getAndAdd(PORTION);
    ((Portion) portion).become(from, Math.min(from + PORTION, size));
    return from < size;
  }

  @Override
  public void close() {}

  /** What one thread is at. */
  private final class Portion implements InputChunk {

    private int index;
    private int end;

    void become(int from, int to) {
      index = from;
      end = to;
    }

    @Override
    public boolean next(InputEntityVisitor visitor) throws IOException {
      if (index >= end) {
        return false;
      }
      giver.give(index++, visitor);
      return true;
    }

    @Override
    public void close() {}
  }
}
