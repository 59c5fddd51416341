namespace Office.Web.Features.Calendars;

/// <summary>Texts of the working calendar and of an organ's rules of time.</summary>
public sealed class CalendarTexts;
