/* cchc-desktop.exe and cchc-desktop-cli.exe: start the Python that lies in "runtime" beside them.
   A program of our own, so that the task list, the icon and the version are ours. */
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0602
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#ifndef LONGEST
#define LONGEST 0 /* characters of the longest path below the program's folder */
#endif
#define WINDOWS_LONGEST 259

typedef int (*python_main)(int, wchar_t **);

static void complain(const wchar_t *sentence, const wchar_t *place)
{
    size_t room = wcslen(sentence) + wcslen(place) + 4;
    wchar_t *text = calloc(room, sizeof *text);
    if (text == NULL)
        return;
    wcscpy(text, sentence);
    wcscat(text, L"\n\n");
    wcscat(text, place);
#ifdef CONSOLE
    char line[4096];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, line, sizeof line - 2, NULL, NULL);
    if (length > 0) {
        line[length - 1] = '\n';
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), line, (DWORD)length, &written, NULL);
    }
#else
    MessageBoxW(NULL, text, L"CCHC Desktop", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
    free(text);
}

/* The full path of this program, however long; freed by the end of the process. */
static wchar_t *own_path(void)
{
    DWORD room = MAX_PATH;
    for (;;) {
        wchar_t *path = calloc(room, sizeof *path);
        DWORD used = path == NULL ? 0 : GetModuleFileNameW(NULL, path, room);
        if (used == 0)
            return NULL;
        if (used < room)
            return path;
        free(path);
        room *= 2;
    }
}

static wchar_t *below(const wchar_t *folder, const wchar_t *name)
{
    wchar_t *path = calloc(wcslen(folder) + wcslen(name) + 2, sizeof *path);
    if (path != NULL) {
        wcscpy(path, folder);
        wcscat(path, L"\\");
        wcscat(path, name);
    }
    return path;
}

static int start(int count, wchar_t **words)
{
    wchar_t *program = own_path();
    wchar_t *folder = program == NULL ? NULL : _wcsdup(program);
    wchar_t *last = folder == NULL ? NULL : wcsrchr(folder, L'\\');
    if (last == NULL)
        return 1;
    *last = L'\0';
    if (wcslen(folder) + 1 + LONGEST > WINDOWS_LONGEST) {
        complain(L"Đường dẫn của thư mục chương trình quá dài, Windows không mở được các tệp bên trong.\n"
                 L"Hãy chuyển cả thư mục tới nơi có đường dẫn ngắn hơn, ví dụ D:\\CCHC Desktop, rồi mở lại.", folder);
        return 1;
    }
    wchar_t *runtime = below(folder, L"runtime");
    wchar_t *library = below(folder, L"runtime\\python311.dll");
    if (runtime == NULL || library == NULL)
        return 1;
    /* Nothing from the current folder; Microsoft's runtime from ours. */
    SetDllDirectoryW(L"");
    AddDllDirectory(runtime);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main run = python == NULL ? NULL : (python_main)(void *)GetProcAddress(python, "Py_Main");
    wchar_t **all = calloc((size_t)count + 7, sizeof *all);
    if (run == NULL || all == NULL) {
        complain(L"Chương trình thiếu tệp nên không khởi động được.\n"
                 L"Hãy chạy lại tệp cài đặt (hoặc giải nén lại bản USB); dữ liệu đã nhập vẫn còn nguyên.", library);
        return 1;
    }
    int used = 0;
    all[used++] = program;
    all[used++] = L"-B"; /* the folder may be read-only */
    all[used++] = L"-X";
    all[used++] = L"utf8";
    all[used++] = L"-m";
#ifdef CONSOLE
    all[used++] = L"cchc_desktop";
#else
    all[used++] = L"cchc_start";
#endif
    for (int word = 1; word < count; word++)
        all[used++] = words[word];
    return run(used, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, wchar_t *line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return start(__argc, __wargv);
}
#endif
