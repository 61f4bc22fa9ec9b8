package org.buranakan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class BrokenOffMapperTest {
  private final BrokenOffMapper mapper = new BrokenOffMapper();

  @Test
  void who_hangs_up_in_the_midst_of_a_body_makes_no_failure_of_the_service() {
    assertThat(status(new SocketException("Connection reset"))).isEqualTo(400);
    assertThat(status(new ClosedChannelException())).isEqualTo(400);
    assertThat(status(new IOException(new HttpClosedException("closed")))).isEqualTo(400);
    assertThat(status(new IOException("no space left on device"))).isEqualTo(500);
  }

  private int status(IOException problem) {
    return mapper.toProblem(problem).getStatusCode();
  }
}
