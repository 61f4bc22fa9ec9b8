package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.buranakan.platform.text.Taken;

/** What is said here is signed, or adopted as a standard: nothing of it is left out in silence. */
@Singleton
public class SignedTexts implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    var unused = Taken.SEALED.by(mapper);
  }
}
