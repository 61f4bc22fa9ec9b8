package org.buranakan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Within the transaction of the command, and around the check of its input. */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {
  private final IfMatch ifMatch;
  private final IdempotencyKeys keys;

  CommandInterceptor(IfMatch ifMatch, IdempotencyKeys keys) {
    this.ifMatch = ifMatch;
    this.keys = keys;
  }

  @AroundInvoke
  Object command(InvocationContext call) throws Exception {
    return keys.once(
        call,
        () -> {
          ifMatch.demand();
          var answer = call.proceed();
          ifMatch.verify();
          return answer;
        });
  }
}
