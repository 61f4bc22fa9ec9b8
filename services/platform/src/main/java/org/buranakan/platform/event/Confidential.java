package org.buranakan.platform.event;

/** Says more to who asks for it than may be kept or told to others. */
public interface Confidential {
  /** What may be. */
  Object brief();
}
