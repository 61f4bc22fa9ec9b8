package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1/notes",
        "/v1/notes/01a20df2-5b98-7afa-9a33-7a4200a76bd3/author",
        "/v1/notes/%E0%B8%81",
        "/v1/notes/a%20b",
        "/v1/notes/.hidden",
        "/v1/notes/a..b",
        "/v1/notes/...",
        "/problems/%3Cscript%3E"
      })
  void a_path_in_its_one_form_is_taken(String path) {
    assertThat(NormalPath.is(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "v1/notes",
        "//v1/notes",
        "/v1//notes",
        "/v1/notes/",
        "/%76%31/notes",
        "/v1/n%6Ftes",
        "/v1/./notes",
        "/x/../v1/notes",
        "/v1/notes/..",
        "/v1/notes/.",
        "/x/%2e%2e/v1/notes",
        "/v1;x=1/notes",
        "/v1/notes;x=1",
        "/v1/notes%3Bx=1",
        "/v1%2Fnotes",
        "/v1%5Cnotes",
        "/v1\\notes",
        "/v1/notes/%00",
        "/v1/notes/%0A",
        "/v1/notes/%7f",
        "/v1/notes/%FF",
        "/v1/notes/%C0%AF",
        "/v1/notes/%ED%A0%80",
        "/v1/notes/%E0%B8",
        "/v1/notes/%",
        "/v1/notes/%1",
        "/v1/notes/%zz",
        "/v1/notes/%+1",
        "/v1/notes/ก",
        "/v1/notes/a b",
        "/v1/notes#x"
      })
  void whatever_else_would_lead_there_is_not(String path) {
    assertThat(NormalPath.is(path)).isFalse();
  }
}
