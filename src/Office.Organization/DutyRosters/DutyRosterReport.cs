using Office.Organization.Importing;

namespace Office.Organization.DutyRosters;

/// <summary>What was read from the file of a roster.</summary>
/// <param name="Shifts">Its shifts, in the order of the file.</param>
/// <param name="Problems">What is to be corrected first; empty when it can be entered.</param>
public sealed record DutyRosterReport(IReadOnlyList<PlannedShift> Shifts, IReadOnlyList<ImportProblem> Problems);
