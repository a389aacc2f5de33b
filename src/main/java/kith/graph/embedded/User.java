package kith.graph.embedded;

import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;

/** Somebody who asks for entry, by name, and what became of it. */
public record User(String executingUser, AuthenticationResult getAuthenticationResult) implements AuthSubject {

  @Override
  public boolean hasUsername(String username) {
    return executingUser.equals(username);
  }
}
