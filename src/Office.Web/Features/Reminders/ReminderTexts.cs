namespace Office.Web.Features.Reminders;

/// <summary>Texts of the reminders.</summary>
public sealed class ReminderTexts;
