using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Web.Features.Dispatches;
using Office.Web.Security;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Dispatches;

public sealed class PinDialogTests : ComponentContext
{
    private static readonly Guid s_commandId = new("00000000-0000-7000-8000-000000000001");
    private static readonly OpenDispatch s_command = new(s_commandId, s_commandId);

    private readonly ScriptedDispatcher _dispatcher = new();

    public PinDialogTests()
    {
        Services.AddSingleton<IDispatcher>(_dispatcher);
        Services.AddSingleton<ISigningPins>(new ScriptedPins("135790"));
        Services.AddSingleton(new DemoMode(IsOn: false));
    }

    [Fact]
    public async Task What_needs_no_pin_is_sent_once_and_nothing_is_asked()
    {
        var dialog = Render<PinDialog>();

        var sent = await dialog.InvokeAsync(() => dialog.Instance.SendAsync(s_command, s_commandId));

        sent.Fault.ShouldBeNull();
        _dispatcher.Sent.Count.ShouldBe(1);
        dialog.FindAll("#pin-form").ShouldBeEmpty();
    }

    [Fact]
    public async Task After_the_pin_the_very_same_command_is_sent_again()
    {
        _dispatcher.Script(new SignatureFault.Locked());
        var dialog = Render<PinDialog>();
        var sending = dialog.InvokeAsync(() => dialog.Instance.SendAsync(s_command, s_commandId));

        await dialog.Find("#pin-form input").ChangeAsync(new() { Value = "135790" });
        await dialog.Find("#pin-form").SubmitAsync();

        (await sending).Fault.ShouldBeNull();
        _dispatcher.Sent.ShouldBe([(s_command, s_commandId), (s_command, s_commandId)]);
    }

    [Fact]
    public async Task A_wrong_pin_is_said_in_the_dialog_and_nothing_is_sent()
    {
        _dispatcher.Script(new SignatureFault.Locked());
        var dialog = Render<PinDialog>();
        _ = dialog.InvokeAsync(() => dialog.Instance.SendAsync(s_command, s_commandId));

        await dialog.Find("#pin-form input").ChangeAsync(new() { Value = "000000" });
        await dialog.Find("#pin-form").SubmitAsync();

        dialog.Find(".field-error").TextContent.ShouldContain("4");
        _dispatcher.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public void Whoever_has_no_pin_is_led_to_where_it_is_set()
    {
        _dispatcher.Script(new SignatureFault.NoKey());
        var dialog = Render<PinDialog>();

        _ = dialog.InvokeAsync(() => dialog.Instance.SendAsync(s_command, s_commandId));

        dialog.WaitForElement("a[href^='/signing-key?return=']");
    }

    [Fact]
    public async Task Cancelling_gives_the_refusal_back_to_who_sent()
    {
        _dispatcher.Script(new SignatureFault.Locked());
        var dialog = Render<PinDialog>();
        var sending = dialog.InvokeAsync(() => dialog.Instance.SendAsync(s_command, s_commandId));

        await dialog.Find(".dialog-actions button").ClickAsync(new());

        (await sending).Fault.ShouldBeOfType<SignatureFault.Locked>();
    }
}
