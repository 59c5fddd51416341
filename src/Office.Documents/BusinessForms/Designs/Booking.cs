namespace Office.Documents.BusinessForms.Designs;

/// <summary>What the form books: no two matters may hold the same thing at the same time (会议室, 车辆).</summary>
/// <param name="Resource">The field that names the thing.</param>
/// <param name="Period">The field that holds the time.</param>
public sealed record Booking(string Resource, string Period);
