package org.buranakan.journey.attack;

import java.time.Duration;
import java.util.List;

/**
 * What others noticed of a recipe.
 *
 * @param died the services that ended
 * @param refused what a bystander should have got
 * @param resident of the service that held most, in MiB; its heap likewise
 */
record Observed(
    List<String> died,
    List<String> refused,
    Slowest bystander,
    Slowest liveness,
    long resident,
    long heap) {

  /** Who waited longest for a good answer. */
  record Slowest(String who, Duration time) {}
}
