using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Web.Jobs;

namespace Office.Web.Reactions;

/// <summary>A notice was brought in: every deadline that it concerns is counted again at once.</summary>
internal sealed class RecountDeadlines(CalendarSource calendar, TimerClaimer claimer) : IReaction<CalendarChanged>
{
    public async Task ReactAsync(CalendarChanged officeEvent, CancellationToken cancellationToken)
    {
        Reacting.Demand(await calendar.RefreshAsync(cancellationToken), officeEvent);
        await claimer.RecountAsync(cancellationToken);
    }
}
