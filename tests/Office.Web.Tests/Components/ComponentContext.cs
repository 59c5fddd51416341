using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Web.Components;
using Office.Web.Layout;

namespace Office.Web.Tests.Components;

/// <summary>Renders a component as a page in Chinese would, with the real texts.</summary>
public abstract class ComponentContext : BunitContext
{
    protected ComponentContext()
    {
        Speak("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging();
        Services.AddOfficeTexts();
        Services.AddScoped<Toasts>();
        Services.AddSingleton(TimeProvider.System);
    }

    /// <summary>Changes the page's language for this test.</summary>
    protected static void Speak(string culture) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
}
