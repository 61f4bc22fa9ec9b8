package org.buranakan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.buranakan.platform.audit.Answer;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.event.Snapshot;

/** Within the transaction of the command, and around the check of its input. */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {
  private final IfMatch ifMatch;
  private final IdempotencyKeys keys;
  private final Reach reach;
  private final Outbox outbox;
  private final Audit audit;

  CommandInterceptor(
      IfMatch ifMatch, IdempotencyKeys keys, Reach reach, Outbox outbox, Audit audit) {
    this.ifMatch = ifMatch;
    this.keys = keys;
    this.reach = reach;
    this.outbox = outbox;
    this.audit = audit;
  }

  @AroundInvoke
  Object command(InvocationContext call) throws Exception {
    var answer =
        keys.once(
            call,
            () -> {
              reach.bound();
              ifMatch.demand();
              var given = call.proceed();
              ifMatch.verify();
              return given;
            });
    record(call.getMethod(), Given.of(answer, call.getMethod()));
    return answer;
  }

  private void record(Method operation, Given answer) {
    var document = answer.entity() instanceof Snapshot shown ? shown : outbox.published();
    audit.done(Answer.done(operation.getName(), answer.status(), answer.location(), document));
  }
}
