using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Organization.Foundation;

namespace Office.Web.Features.DutyRosters;

/// <summary>Enters the shifts of a file: read first, with everything that is wrong said by line, and all entered or none.</summary>
public sealed partial class RosterImport(IDirectorySource directory, IIdSource ids)
{
    private DutyRosterReport? _report;
    private string? _done;
    private Fault? _fault;
    private bool _sending;

    // One file read is one act, however often it is sent.
    private Guid _command;

    /// <summary>Whose roster it is.</summary>
    [Parameter, EditorRequired] public Guid Organ { get; set; }

    /// <summary>Raised when the shifts were entered.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    private async Task ReadAsync(IReadOnlyList<IBrowserFile> files)
    {
        using var bytes = new MemoryStream();
        await using var stream = files[0].OpenReadStream(DutyLimits.FileBytes);
        await stream.CopyToAsync(bytes);
        _report = DutyRosterFile.Read(files[0].Name, bytes.ToArray(), Organ, directory.Current);
        (_done, _fault, _command) = (null, null, ids.Next());
    }

    private async Task SendAsync()
    {
        _sending = true;
        var sent = await Dispatcher.SendAsync(new AddDutyShifts(_report!.Shifts), new CommandEnvelope(_command));
        (_sending, _fault) = (false, sent.Fault);
        if (sent.Fault is null)
        {
            (_done, _report) = (L["brought-in", sent.Value], null);
            await OnDone.InvokeAsync();
        }
    }
}
