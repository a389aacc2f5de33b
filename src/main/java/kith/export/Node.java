package kith.export;

import java.util.Map;

/**
 * A node to be exported.
 *
 * @param id unique in the graph
 * @param label what people call it
 */
record Node(String id, NodeKind kind, String label, Map<String, Object> properties) {}
