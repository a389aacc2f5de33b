package kith.door;

import java.io.File;

/** Tells one build of Kith, on one Java, from another. */
public final class Build {

  private Build() {}

  /** This process's. The launcher gives each build's jar, which is first on the class path, a name of its own. */
  public static String here() {
    String classPath = System.getProperty("java.class.path");
    int end = classPath.indexOf(File.pathSeparatorChar);
    return (end < 0 ? classPath : classPath.substring(0, end)) + " on " + System.getProperty("java.vm.version") + " in "
        + System.getProperty("java.home");
  }
}
