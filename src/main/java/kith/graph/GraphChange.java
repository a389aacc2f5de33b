package kith.graph;

import java.util.List;

/**
 * What makes the graph true again, applied in one transaction or not at all.
 *
 * @param gone anchors whose fragments are removed, with every relationship that touches them
 * @param put fragments as they should be afterwards, new or changed; all nodes of all of them exist before the first
 *     relationship is made
 * @param stamp what the graph says of itself afterwards
 */
public record GraphChange(List<NodeKey> gone, List<Fragment> put, Stamp stamp) {

  public GraphChange {
    gone = List.copyOf(gone);
    put = List.copyOf(put);
  }
}
