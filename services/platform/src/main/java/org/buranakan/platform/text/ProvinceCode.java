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

/** The text is the ISO 3166-2 code of one of Thailand's 77 provinces. */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ProvinceCode.Validator.class)
public @interface ProvinceCode {
  String message() default "{buranakan.ProvinceCode.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Accepts null too: whether a province is needed is another question. */
  final class Validator implements ConstraintValidator<ProvinceCode, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      return code == null || Province.find(code).isPresent();
    }
  }
}
