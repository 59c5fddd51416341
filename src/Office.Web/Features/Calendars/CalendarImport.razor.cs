using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Office.Organization.Calendars;
using Office.Organization.Foundation;

namespace Office.Web.Features.Calendars;

/// <summary>Brings in the notice of a year: read first, with everything that is wrong said by line, and sent when it is right.</summary>
public sealed partial class CalendarImport(IIdSource ids)
{
    private CalendarFileReport? _report;
    private string? _source;
    private string? _done;
    private Fault? _fault;
    private bool _sending;
    private Guid _command;

    /// <summary>Raised when a notice was brought in.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    private async Task ReadAsync(IReadOnlyList<IBrowserFile> files)
    {
        var file = files[0];
        using var bytes = new MemoryStream();
        await using var stream = file.OpenReadStream(CalendarLimits.FileBytes);
        await stream.CopyToAsync(bytes);
        (_report, _done, _fault, _command) = (CalendarFile.Read(file.Name, bytes.ToArray()), null, null, ids.Next());
    }

    private async Task SendAsync()
    {
        _sending = true;
        var report = _report!;
        var sent = await Dispatcher.SendAsync(
            new SetCalendarYear(report.Year, _source ?? "", report.Days), new CommandEnvelope(_command));
        (_sending, _fault) = (false, sent.Fault);
        if (sent.Fault is null)
        {
            _done = L[sent.Value ? "brought-in" : "nothing-new", report.Year];
            (_report, _source) = (null, null);
            await OnDone.InvokeAsync();
        }
        else
        {
            // What is corrected now is another command.
            _command = ids.Next();
        }
    }

    private void Reset() => (_report, _source, _fault) = (null, null, null);
}
