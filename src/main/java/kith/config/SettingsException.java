package kith.config;

/** A mistake in {@code kith.yml}, with its place: {@code kith.yml:3:1: unknown key 'kind': did you mean 'kinds'?}. */
public final class SettingsException extends RuntimeException {

  SettingsException(String path, int line, int column, String message) {
    super(path + ":" + line + ":" + column + ": " + message);
  }
}
