package org.buranakan.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text has so many characters at most in each language. For names, which are read by the
 * hundred.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MostCharacters.Validator.class)
public @interface MostCharacters {
  int value();

  String message() default "{buranakan.MostCharacters.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Accepts null too: whether a text is needed is another question. */
  final class Validator implements ConstraintValidator<MostCharacters, Text> {
    private int most;

    @Override
    public void initialize(MostCharacters said) {
      most = said.value();
    }

    @Override
    public boolean isValid(@Nullable Text text, ConstraintValidatorContext context) {
      return text == null || (isShort(text.th()) && isShort(text.en()));
    }

    private boolean isShort(@Nullable String one) {
      return one == null || one.length() <= most;
    }
  }
}
