package kith.launch;

/** A file of a jar; {@code name} is its path in there. */
record ClassFile(String name, byte[] bytes) {}
