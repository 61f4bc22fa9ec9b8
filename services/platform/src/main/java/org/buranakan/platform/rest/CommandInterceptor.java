package org.buranakan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.buranakan.platform.caller.Reach;

/** Within the transaction of the command, and around the check of its input. */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {
  private final IfMatch ifMatch;
  private final IdempotencyKeys keys;
  private final Reach reach;

  CommandInterceptor(IfMatch ifMatch, IdempotencyKeys keys, Reach reach) {
    this.ifMatch = ifMatch;
    this.keys = keys;
    this.reach = reach;
  }

  @AroundInvoke
  Object command(InvocationContext call) throws Exception {
    return keys.once(
        call,
        () -> {
          reach.bound();
          ifMatch.demand();
          var answer = call.proceed();
          ifMatch.verify();
          return answer;
        });
  }
}
