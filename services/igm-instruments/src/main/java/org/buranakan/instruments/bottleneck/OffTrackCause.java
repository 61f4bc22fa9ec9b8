package org.buranakan.instruments.bottleneck;

/**
 * A first guess at what stands in the way of a KPI that went off track, from what the KPI hangs on.
 * An assumption, so the bottleneck stays marked as not assessed until somebody has looked.
 */
final class OffTrackCause {
  private OffTrackCause() {}

  static BottleneckKind guess(boolean underStandard, boolean underAgreement) {
    if (underStandard) {
      return BottleneckKind.CAPACITY; // how to do it is settled, so doing it is what fails
    }
    if (underAgreement) {
      return BottleneckKind.COORDINATION; // who does it is settled, so joining hands is what fails
    }
    return BottleneckKind.AUTHORITY_UNCLEAR; // nobody has promised anything
  }
}
